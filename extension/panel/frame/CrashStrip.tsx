import { Component, type ReactNode } from 'react'

/**
 * A crash of ours is a grey strip with one sentence, and the text typed last to take along. `words` are given as plain
 * texts: nothing that could crash again is needed to show them.
 */
export class CrashStrip extends Component<{ children: ReactNode; words: { sentence: string; again: string; note: string }; note: () => string }, { crashed: boolean }> {
  override state = { crashed: false }

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true }
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children
    const { words, note } = this.props
    const text = note()
    return (
      <div role="alert" style={{ padding: 12, display: 'grid', gap: 8, background: '#e4e6ea', color: '#23272f', font: '13px/1.5 system-ui, sans-serif' }}>
        <span>{words.sentence}</span>
        {text && <textarea readOnly aria-label={words.note} value={text} rows={4} style={{ font: 'inherit', color: '#23272f', background: '#fff' }} />}
        <button type="button" onClick={() => this.setState({ crashed: false })} style={{ justifySelf: 'start', font: 'inherit' }}>
          {words.again}
        </button>
      </div>
    )
  }
}
