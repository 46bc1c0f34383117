/** Look of a tab beside an editor. */
export const TAB =
  'min-h-8 cursor-pointer border-b-2 border-transparent px-3 text-sm text-ink-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-ink'
