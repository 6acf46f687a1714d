import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { LIVE_REGION_ID } from '../ui/announce.ts';
import { PreflightSlot } from './AtlasSlots.tsx';
import type { AppProps } from './app-props.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { RootError } from './ErrorPage.tsx';
import { Shell } from './Shell.tsx';
import { usePageSettings } from './use-page-settings.ts';

/** The whole page: shell, live region, and what is shown when the shell itself stops. */
export function App(props: AppProps) {
  usePageSettings();
  return (
    <ErrorBoundary fallback={(message) => <RootError message={message} />}>
      <Shell {...props} />
      <PreflightSlot />
      <div id={LIVE_REGION_ID} className="visually-hidden" role="status" aria-live="polite" />
    </ErrorBoundary>
  );
}
