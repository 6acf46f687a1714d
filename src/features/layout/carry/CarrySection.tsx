import { X } from 'lucide-react';
import { useMemo } from 'react';
import { textIn } from '../../../domain/language.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Select } from '../../../ui/Select.tsx';
import sections from '../sections.module.css';
import styles from './Carry.module.css';

const NO_CITY = '';

/** The city that the layout is carried to, and how far that is. */
export function CarrySection() {
  const store = useAtlasStore();
  const t = useText('carry');
  const language = useLanguage();
  const cities = useAtlas((state) => selectData(state)?.cities);
  const carryTo = useAtlas(({ scenario }) => scenario.carryTo);
  const status = useAtlas(({ carry }) => carry.status);
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return (cities ?? [])
      .map(({ id, name, country }) => ({
        value: id,
        label: t('city.option', {
          city: textIn(name, language),
          country: textIn(country, language),
        }),
      }))
      .sort((a, b) => compare(a.label, b.label));
  }, [cities, language, t]);
  const carry = (id: string): void =>
    changeScenario(store, { carryTo: id === NO_CITY ? null : id });
  return (
    <Section title={t('title')} aside={t('aside')}>
      <Select
        label={t('city')}
        value={carryTo ?? NO_CITY}
        options={[{ value: NO_CITY, label: t('city.none') }, ...options]}
        onChange={carry}
      />
      <p className={sections['note']}>{t('what')}</p>
      <div role="status">
        {status === 'working' && <p className={sections['note']}>{t('working')}</p>}
      </div>
      {status === 'failed' && (
        <p className={sections['note']} role="alert">
          {t('failed')}
        </p>
      )}
      {carryTo !== null && (
        <div className={styles['buttons']}>
          <Button
            size="small"
            icon={<X size={15} strokeWidth={1.75} aria-hidden />}
            onPress={() => carry(NO_CITY)}
          >
            {t('clear')}
          </Button>
        </div>
      )}
    </Section>
  );
}
