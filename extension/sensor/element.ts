type Attributes = Readonly<Record<string, string>>

/** An element of ours with attributes and content; text stays text. */
export function element<T extends keyof HTMLElementTagNameMap>(tag: T, attributes: Attributes = {}, ...content: readonly (Node | string)[]): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...content)
  return made
}
