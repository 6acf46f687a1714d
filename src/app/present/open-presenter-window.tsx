import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../domain/language.ts';
import { createI18n, switchLanguage } from '../../i18n/create-i18n.ts';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { PresenterWindow } from './PresenterWindow.tsx';

/** Makes the page the presenter's window: dark, without a map, in the language of the big screen. */
export async function openPresenterWindow(root: HTMLElement, language: Language): Promise<void> {
  document.documentElement.dataset['theme'] = 'dark';
  const i18n = await createI18n(language);
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <PresenterWindow onLanguage={(next) => void switchLanguage(i18n, next)} />
      </I18nextProvider>
    </StrictMode>,
  );
}
