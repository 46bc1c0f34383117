import { createRoot } from 'react-dom/client'
import { ConsoleApp } from '../../console/ConsoleApp.tsx'
import '../../ui/theme.css'

const root = document.getElementById('root')
if (root) createRoot(root).render(<ConsoleApp />)
