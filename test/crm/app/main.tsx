import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Navigate, Route, Routes } from 'react-router'
import { AccountList } from './AccountList.tsx'
import './base.css'
import { BookProvider } from './Book.tsx'
import { LanguageProvider } from './Language.tsx'
import { RecordPage } from './RecordPage.tsx'
import { Reports } from './Reports.tsx'
import { Shell } from './Shell.tsx'
import { SoftphoneProvider } from './Softphone.tsx'
import { TabsProvider } from './Tabs.tsx'

const root = document.querySelector('#root')
if (!root) throw new Error('The page has no place for the application.')

createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <LanguageProvider>
        <BookProvider>
          <SoftphoneProvider>
            <TabsProvider>
              <Routes>
                <Route element={<Shell />}>
                  <Route path="/" element={<Navigate to="/accounts" replace />} />
                  <Route path="/accounts" element={<AccountList />} />
                  <Route path="/accounts/view/:id" element={<RecordPage />} />
                  <Route path="/reports" element={<Reports />} />
                  <Route path="*" element={<Navigate to="/accounts" replace />} />
                </Route>
              </Routes>
            </TabsProvider>
          </SoftphoneProvider>
        </BookProvider>
      </LanguageProvider>
    </BrowserRouter>
  </StrictMode>,
)
