import { createRoot } from 'react-dom/client'
import { PanelApp } from '../../panel/PanelApp.tsx'
import '../../ui/theme.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<PanelApp place="side-panel" />)
