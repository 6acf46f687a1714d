import { lazy, type ReactNode, Suspense, useState } from 'react';
import { textIn } from '../../../domain/language.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas } from '../../../store/react.ts';
import { selectPinnedCity } from '../../../store/selectors/link-rows.ts';
import { Tabs } from '../../../ui/Tabs.tsx';
import { PartnersTab } from '../potential/PartnersTab.tsx';
import { ProfileTab } from '../profile/ProfileTab.tsx';

const TABS = ['partners', 'profile', 'city'] as const;
type Tab = (typeof TABS)[number];

const BriefView = lazy(async () => ({
  default: (await import('../brief/BriefView.tsx')).BriefView,
}));

/** What the Links workspace says of the pinned city, and behind it everything else about it. */
export function LinksCityTabs({ children }: { children: ReactNode }) {
  const t = useText('potential');
  const language = useLanguage();
  const city = useAtlas(selectPinnedCity);
  const showsBrief = useAtlas(({ scenario }) => scenario.showsBrief);
  const [tab, setTab] = useState<Tab>('partners');
  if (!city) return null;
  return (
    <>
      <Tabs<Tab>
        label={t('tabs.label', { name: textIn(city.name, language) })}
        value={tab}
        tabs={TABS.map((value) => ({ value, label: t(`tabs.${value}`) }))}
        onChange={setTab}
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
