/** Everything of ours in the page: tokens of the product's theme, drawn in a root the page's own style can't reach. */
export const STYLE = `
:host {
  all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  z-index: 2147483647 !important; display: block !important; pointer-events: none !important; color-scheme: light dark !important;
  --surface: light-dark(#ffffff, #1c2027); --sunken: light-dark(#eef0f4, #101318); --line: light-dark(#dfe3ea, #333a46);
  --line-strong: light-dark(#858f9f, #76818f); --ink: light-dark(#161b26, #eef1f6); --soft: light-dark(#4a5366, #b3bccb);
  --accent: light-dark(#2747c9, #93a7ff); --go: light-dark(#0b6e4f, #55cfa3); --ask: light-dark(#8f5200, #f0b455);
  --stop: light-dark(#b3261e, #ff8f86); --unsure: light-dark(#566073, #a9b3c3);
  --lift: 0 1px 2px rgb(15 22 40 / .1), 0 6px 22px rgb(15 22 40 / .18);
}
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
.ours {
  pointer-events: auto; color: var(--ink); font: 13px/1.45 Inter, 'PingFang SC', 'PingFang TC', 'Microsoft YaHei', 'Microsoft JhengHei',
    'Noto Sans CJK SC', system-ui, sans-serif; letter-spacing: normal; text-align: start; -webkit-font-smoothing: antialiased;
}
.ours :focus-visible, .ours:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
button { all: unset; box-sizing: border-box; cursor: pointer; display: inline-flex; align-items: center; justify-content: center; }
.green { color: var(--go); } .amber { color: var(--ask); } .red { color: var(--stop); } .unknown { color: var(--unsure); }
svg { display: block; flex: none; }

/* Marks lie on the page, not on a surface of ours: a white rim keeps them readable on light and dark pages alike. */
.mark { position: fixed; left: 0; top: 0; width: 14px; height: 14px; pointer-events: none; color-scheme: light; filter: drop-shadow(0 0 1px #fff) drop-shadow(0 0 1px #fff); }

.dock { position: fixed; top: 0; bottom: 0; display: flex; background: var(--surface); box-shadow: var(--lift); }
.dock.right { right: 0; flex-direction: row; border-left: 1px solid var(--line); }
.dock.left { left: 0; flex-direction: row-reverse; border-right: 1px solid var(--line); }
.dock iframe { flex: 1; min-width: 0; border: 0; background: var(--surface); }
.frame { display: contents; }
.dock.dragging iframe { pointer-events: none; }
.edge { position: relative; width: 9px; flex: none; cursor: ew-resize; background: var(--sunken); touch-action: none; }
.edge::after { content: ''; position: absolute; inset: calc(50% - 34px) 3px auto; height: 26px; border-radius: 2px; background: var(--line-strong); opacity: .65; }
.edge:hover::after { opacity: 1; }
.fold { position: absolute; top: calc(50% + 2px); left: 0; width: 9px; height: 34px; color: var(--soft); border-radius: 3px; }
.fold:hover { background: var(--line); color: var(--ink); }
.blocked { flex: 1; padding: 22px 18px; color: var(--soft); }

.rail {
  position: fixed; top: 50%; translate: 0 -50%; display: flex; flex-direction: column; gap: 8px; width: 34px; padding: 10px 0 12px; background: var(--surface);
  border: 1px solid var(--line); box-shadow: var(--lift); font-weight: 600;
}
.rail.right { right: 0; border-right: 0; border-radius: 9px 0 0 9px; }
.rail.left { left: 0; border-left: 0; border-radius: 0 9px 9px 0; }
.rail.low { top: auto; bottom: 64px; translate: none; }
.rail .word { writing-mode: vertical-rl; color: currentColor; font-size: 12px; max-height: 46vh; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; letter-spacing: .04em; }
.rail:hover { background: var(--sunken); }

.notice {
  z-index: 1; position: fixed; left: 0; top: 0; display: flex; gap: 9px; align-items: flex-start; max-width: min(340px, calc(100vw - 24px)); padding: 10px 8px 10px 12px;
  background: var(--surface); border: 1px solid var(--line); border-inline-start: 3px solid currentColor; border-radius: 8px; box-shadow: var(--lift);
}
.notice svg { margin-top: 2px; }
.notice p { color: var(--ink); overflow-wrap: anywhere; }
.notice .shut { width: 22px; height: 22px; flex: none; border-radius: 5px; color: var(--soft); }
.notice .shut:hover { background: var(--sunken); color: var(--ink); }
.quiet { position: fixed; left: 0; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (prefers-reduced-motion: no-preference) { .notice { animation: arrive .12s ease-out; } @keyframes arrive { from { opacity: 0; } } }
@media (forced-colors: active) { .dock, .rail, .notice { border: 1px solid CanvasText; } }
@media print { .ours, .mark { display: none !important; } }
`
