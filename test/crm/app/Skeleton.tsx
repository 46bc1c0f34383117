import look from './record.module.css'

/** Grey bars where a record will be. */
export function Skeleton() {
  return (
    <div className={look.record} aria-busy="true">
      <div className={look.header}>
        <div className={look.bones}>
          <i style={{ width: '22%', height: 22 }} />
          <i style={{ width: '46%' }} />
        </div>
      </div>
      {[5, 4, 4].map((rows, section) => (
        <div key={section} className={look.section}>
          <div className={look.bones}>
            <i style={{ width: '12%', height: 18 }} />
            {Array.from({ length: rows }, (_, row) => (
              <i key={row} style={{ width: `${92 - row * 9}%` }} />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
