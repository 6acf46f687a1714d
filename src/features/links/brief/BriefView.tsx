import { textIn } from '../../../domain/language.ts';
import { useLanguage, useReadyTexts, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { PaperView } from '../../../ui/PaperView.tsx';
import { useProfile } from '../profile/use-profile.ts';
import { BriefPage } from './BriefPage.tsx';

/** The brief over everything else; nothing while no city is pinned. */
export function BriefView() {
  useReadyTexts('links', 'potential', 'profile');
  const store = useAtlasStore();
  const t = useText('profile');
  const language = useLanguage();
  const profile = useProfile();
  if (!profile) return null;
  return (
    <PaperView
      label={t('brief.label', { name: textIn(profile.city.name, language) })}
      printLabel={t('brief.print')}
      closeLabel={t('brief.close')}
      onClose={() => changeScenario(store, { showsBrief: false })}
    >
      <BriefPage profile={profile} />
    </PaperView>
  );
}
