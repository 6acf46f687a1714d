import { LANGUAGES } from '../domain/language.ts';
import { changeScenario } from '../store/atlas-store.ts';
import { useAtlasStore } from '../store/react.ts';
import { THEMES } from '../store/scenario.ts';
import type { ShellWiring } from './app-props.ts';

/** Carries out the items of the phone's menu: `stories`, `data`, `language:zh`, `theme:dark`, `share`, `keep`, `export:<id>`, `help`. */
export function usePhoneMenu(
  wiring: ShellWiring,
  {
    onHelp,
    onShare,
    onKeep,
    onStories,
  }: Record<'onHelp' | 'onShare' | 'onKeep' | 'onStories', () => void>,
): (id: string) => void {
  const store = useAtlasStore();
  return (id) => {
    const [action, value = ''] = id.split(/:(.*)/);
    const language = LANGUAGES.find((item) => item === value);
    const theme = THEMES.find((item) => item === value);
    if (action === 'stories') onStories();
    else if (action === 'data') changeScenario(store, { workspace: 'data' });
    else if (action === 'language' && language) changeScenario(store, { language });
    else if (action === 'theme' && theme) changeScenario(store, { theme });
    else if (action === 'share') onShare();
    else if (action === 'keep') onKeep();
    else if (action === 'export') wiring.onExport(value);
    else if (action === 'help') onHelp();
  };
}
