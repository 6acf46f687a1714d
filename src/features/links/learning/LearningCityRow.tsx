import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LearningCity } from '../../../charts/series/learning-rows.ts';
import { textIn } from '../../../domain/language.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { wishCamera } from '../../../store/atlas-store.ts';
import { useAtlasStore, useComparedCity } from '../../../store/react.ts';
import { CityName } from '../../../ui/CityName.tsx';
import { CompareLetter } from '../../../ui/CompareLetter.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { hoverRecord } from '../hover-record.ts';
import styles from './LearningSections.module.css';

interface LearningCityRowProps {
  row: LearningCity;
  /** Its figures, in words. */
  children: ReactNode;
}

/** A city to learn from or with: previewed on the map under the pointer, shown there on a click, comparable. */
export function LearningCityRow({ row: { at, city }, children }: LearningCityRowProps) {
  const store = useAtlasStore();
  const t = useText('profile');
  const common = useText('common');
  const language = useLanguage();
  const { slot, isFull, onPress } = useComparedCity(city.id);
  const name = textIn(city.name, language);
  const preview = (isOn: boolean): void => hoverRecord(store, 'city', isOn ? at : null);
  return (
    <li className={styles['city']}>
      <div className={styles['words']}>
        <button
          type="button"
          className={styles['name']}
          title={t('partners.fly', { name })}
          onClick={() => wishCamera(store, { type: 'city', id: city.id })}
          onPointerEnter={() => preview(true)}
          onPointerLeave={() => preview(false)}
          onFocus={() => preview(true)}
          onBlur={() => preview(false)}
        >
          <CityName name={city.name} language={language} />
        </button>{' '}
        <span className={styles['country']}>{textIn(city.country, language)}</span>
        <p className={styles['facts']}>{children}</p>
      </div>
      <IconButton
        size="small"
        label={common(slot >= 0 ? 'compare.out' : 'compare.in', { name })}
        icon={slot >= 0 ? <CompareLetter slot={slot} /> : <Plus size={15} strokeWidth={1.75} />}
        pressed={slot >= 0}
        disabled={isFull && slot < 0}
        onPress={onPress}
      />
    </li>
  );
}
