import { createRoot } from 'react-dom/client'
import { ConsoleApp } from '../../console/ConsoleApp.tsx'
import { applyTheme } from '../../console/shell/theme.ts'
import '../../ui/theme.css'

applyTheme()
const root = document.getElementById('root')
if (root) createRoot(root).render(<ConsoleApp />)
