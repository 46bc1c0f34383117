/** Our mark and name. */
export function Brand({ size = 24 }: { size?: number }) {
  return (
    <span className="flex items-center gap-2">
      <img src="/icon/128.png" alt="" width={size} height={size} className="rounded-[22%]" />
      <span className="text-base font-semibold tracking-tight">Fairdial</span>
    </span>
  )
}
