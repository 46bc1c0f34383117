import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'

/** What leaves the browser, to the organisation's own server only, as Firefox tells people at installation. */
const COLLECTED = ['authenticationInfo', 'personallyIdentifyingInfo', 'financialAndPaymentInfo']
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*']

// WXT takes the mode for NODE_ENV; anything but "production" would ship the development build of React.
if (process.env.NODE_ENV === 'demo') process.env.NODE_ENV = 'production'

/** Origin of the API of the demo build; the production build asks for the organisation's at first run. */
function apiOrigin(mode: string): string {
  return mode === 'demo' ? (process.env.FAIRDIAL_API_ORIGIN ?? 'http://127.0.0.1:8787') : ''
}

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: ({ mode }) => ({
    plugins: [tailwindcss()],
    define: { __FAIRDIAL_API_ORIGIN__: JSON.stringify(apiOrigin(mode)) },
    build: { target: 'es2023' },
  }),
  manifest: ({ browser, mode }) => ({
    name: mode === 'demo' ? '__MSG_name__ (demo)' : '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // The whole set: where it works is granted site by site.
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    ...(mode === 'demo' && { host_permissions: LOOPBACK }),
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: { toggle: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_toggle__' } },
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['http://*/*', 'https://*/*'], ...(browser !== 'firefox' && { use_dynamic_url: true }) },
    ],
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'extension@fairdial', strict_min_version: '140.0', data_collection_permissions: { required: COLLECTED } } } }
      : { minimum_chrome_version: '130' }),
  }),
})
