import { lazy, type ReactNode, Suspense } from 'react';
import { textIn } from '../../../domain/language.ts';
import { useLanguage, useReadyTexts, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { LINKS_TABS, type LinksTab } from '../../../store/scenario.ts';
import { selectPinnedCity } from '../../../store/selectors/link-rows.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import { PartnersTab } from '../potential/PartnersTab.tsx';
import { ProfileTab } from '../profile/ProfileTab.tsx';

const BriefView = lazy(async () => ({
  default: (await import('../brief/BriefView.tsx')).BriefView,
}));

/** What the Links workspace says of the pinned city, and behind it everything else about it. */
export function LinksCityTabs({ children }: { children: ReactNode }) {
  useReadyTexts('links', 'pictures', 'potential', 'profile');
  const store = useAtlasStore();
  const t = useText('potential');
  const language = useLanguage();
  const city = useAtlas(selectPinnedCity);
  const showsBrief = useAtlas(({ scenario }) => scenario.showsBrief);
  const tab = useAtlas(({ scenario }) => scenario.linksTab);
  if (!city) return null;
  return (
    <>
      <Tabs<LinksTab>
        label={t('tabs.label', { name: textIn(city.name, language) })}
        value={tab}
        tabs={LINKS_TABS.map((value) => ({ value, label: t(`tabs.${value}`) }))}
        onChange={(next) => changeScenario(store, { linksTab: next })}
      >
        {tab === 'partners' && <PartnersTab />}
        {tab === 'profile' && <ProfileTab />}
        {tab === 'city' && children}
      </Tabs>
      {showsBrief && (
        <Suspense fallback={null}>
          <BriefView />
        </Suspense>
      )}
    </>
  );
}
