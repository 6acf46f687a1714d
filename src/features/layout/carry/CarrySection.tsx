import { X } from 'lucide-react';
import { useText } from '../../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Select } from '../../../ui/Select.tsx';
import { AnyPlace } from '../places/AnyPlace.tsx';
import { OwnFiles } from '../places/OwnFiles.tsx';
import { NO_PLACE, usePlaceOptions } from '../places/use-place-options.ts';
import sections from '../sections.module.css';
import styles from './Carry.module.css';
import { choosePlace } from './choose-place.ts';

/** The place that the layout is carried to, and how far that is. */
export function CarrySection() {
  const store = useAtlasStore();
  const t = useText('carry');
  const p = useText('places');
  const carryTo = useAtlas(({ scenario }) => scenario.carryTo);
  const carry = useAtlas((state) => state.carry);
  const { options, groups } = usePlaceOptions();
  const choose = (place: string): void => choosePlace(store, place === NO_PLACE ? null : place);
  return (
    <Section title={t('title')} aside={t('aside')}>
      <Select
        label={t('city')}
        value={carryTo ?? NO_PLACE}
        options={options}
        groups={groups}
        onChange={choose}
      />
      <AnyPlace />
      <p className={sections['note']}>{t('what')}</p>
      <div role="status">
        {carry.status === 'working' && <p className={sections['note']}>{t('working')}</p>}
      </div>
      {carry.status === 'failed' && (
        <p className={sections['note']} role="alert">
          {carry.lack ? p(`lack.${carry.lack}`) : t('failed')}
        </p>
      )}
      {carryTo !== null && (
        <div className={styles['buttons']}>
          <Button
            size="small"
            icon={<X size={15} strokeWidth={1.75} aria-hidden />}
            onPress={() => choose(NO_PLACE)}
          >
            {t('clear')}
          </Button>
        </div>
      )}
      <OwnFiles />
    </Section>
  );
}
