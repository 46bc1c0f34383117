import { CallPage } from './call/CallPage.tsx'
import { CallsPage } from './calls/CallsPage.tsx'
import { ContentPage } from './content/ContentPage.tsx'
import { DocumentPage } from './content/DocumentPage.tsx'
import { SitesBanner } from './first-run/SitesBanner.tsx'
import { ImportsPage } from './imports/ImportsPage.tsx'
import { LeavesPage } from './leaves/LeavesPage.tsx'
import { PeoplePage } from './people/PeoplePage.tsx'
import { PoliciesPage } from './policy/PoliciesPage.tsx'
import { ReviewsPage } from './reviews/ReviewsPage.tsx'
import { NO_FILTERS, type Route } from './route/route.ts'
import { useRoute } from './route/use-route.ts'
import { HolidaysPage } from './rules/HolidaysPage.tsx'
import { RulesPage } from './rules/RulesPage.tsx'
import { may, type MAY } from './session/may.ts'
import { useSession } from './session/session-context.ts'
import { Shell } from './shell/Shell.tsx'
import { TryPage } from './try-it/TryPage.tsx'

/** What a page asks of a role; the others are for everybody. */
const NEEDS: Partial<Record<Route['page'], keyof typeof MAY>> = {
  content: 'seeContent',
  document: 'seeContent',
  people: 'seePeople',
  policies: 'seePolicies',
  policy: 'seePolicies',
  imports: 'importContacts',
  leaves: 'seeLeaves',
  reviews: 'seeReviews',
}

/** The page of the address; one that the role may not see is the call log. */
export function Pages() {
  const { me } = useSession()
  const wanted = useRoute()
  const needed = NEEDS[wanted.page]
  const route: Route = needed && !may(me.role, needed) ? { page: 'calls', filters: NO_FILTERS } : wanted
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
      return <DocumentPage key={route.documentId} documentId={route.documentId} part={route.stepId} />
    case 'people':
      return <PeoplePage />
    case 'rules':
      return <RulesPage packId={route.packId} />
    case 'holidays':
      return <HolidaysPage tableId={route.tableId} />
    case 'try-it':
      return <TryPage />
    case 'policies':
      return <PoliciesPage />
    case 'policy':
      return <DocumentPage key={route.documentId} documentId={route.documentId} part={route.part} />
    case 'imports':
      return <ImportsPage />
    case 'leaves':
      return <LeavesPage />
    case 'reviews':
      return <ReviewsPage key={String(route.closed)} closed={route.closed} />
    default:
      return route satisfies never
  }
}
