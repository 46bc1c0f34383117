import { CallPage } from './call/CallPage.tsx'
import { CallsPage } from './calls/CallsPage.tsx'
import { ContentPage } from './content/ContentPage.tsx'
import { DocumentPage } from './content/DocumentPage.tsx'
import { SitesBanner } from './first-run/SitesBanner.tsx'
import { PeoplePage } from './people/PeoplePage.tsx'
import { NO_FILTERS, type Route } from './route/route.ts'
import { useRoute } from './route/use-route.ts'
import { may } from './session/may.ts'
import { useSession } from './session/session-context.ts'
import { Shell } from './shell/Shell.tsx'

/** The page of the address; one that the role may not see is the call log. */
export function Pages() {
  const { me } = useSession()
  const wanted = useRoute()
  const barred =
    ((wanted.page === 'content' || wanted.page === 'document') && !may(me.role, 'seeContent')) || (wanted.page === 'people' && !may(me.role, 'seePeople'))
  const route: Route = barred ? { page: 'calls', filters: NO_FILTERS } : wanted
  return (
    <Shell route={route}>
      <SitesBanner />
      <Page route={route} />
    </Shell>
  )
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'calls':
      return <CallsPage filters={route.filters} />
    case 'call':
      return <CallPage key={route.contactId} contactId={route.contactId} filters={route.filters} />
    case 'content':
      return <ContentPage />
    case 'document':
      return <DocumentPage key={route.documentId} documentId={route.documentId} stepId={route.stepId} />
    case 'people':
      return <PeoplePage />
    default:
      return route satisfies never
  }
}
