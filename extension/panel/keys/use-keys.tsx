import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { addLayer, type Bindings, type KeyLayer, type KeyScope, openScope, screenScope } from './key-layers.ts'

const Scope = createContext<KeyScope>(screenScope())

/** Binds keys while the component is on the screen and `on`; what came last hears first. */
export function useKeys(bindings: Bindings, { on = true }: { on?: boolean } = {}): void {
  const scope = useContext(Scope)
  const layer = useRef<KeyLayer>({ bindings })
  useEffect(() => {
    layer.current.bindings = bindings
  })
  useEffect(() => (on ? addLayer(scope, layer.current) : undefined), [on, scope])
}

/** Everything inside has the keys to itself while it is on the screen; `bindings` are those of the box itself. */
export function KeyBox({ bindings, children }: { bindings: Bindings; children?: ReactNode }) {
  const [scope] = useState<KeyScope>(() => [])
  useEffect(() => openScope(scope), [scope])
  return (
    <Scope value={scope}>
      <Own bindings={bindings} />
      {children}
    </Scope>
  )
}

function Own({ bindings }: { bindings: Bindings }) {
  useKeys(bindings)
  return null
}
