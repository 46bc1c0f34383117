import { useEffect, useState } from 'react'

/** Below this the frame is a rail and nothing else fits. */
const RAIL_MAX_PX = 120

/** Whether the panel's own window is only a rail. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(false)
  useEffect(() => {
    const query = matchMedia(`(max-width: ${RAIL_MAX_PX}px)`)
    const measure = () => setNarrow(query.matches)
    measure()
    query.addEventListener('change', measure)
    return () => query.removeEventListener('change', measure)
  }, [])
  return narrow
}
