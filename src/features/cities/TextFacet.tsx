import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { changeFilters } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { FacetSection } from './FacetSection.tsx';
import styles from './TextFacet.module.css';

/** Same length as the address takes. */
const MAX_LENGTH = 80;

/** Words that a city's or country's name must contain, in either language. */
export function TextFacet() {
  const store = useAtlasStore();
  const t = useText('cities');
  const id = useId();
  const text = useAtlas((state) => state.scenario.filters.text);
  return (
    <FacetSection title={t('text')} active={text === '' ? null : text} opens="never">
      <label htmlFor={id} className="visually-hidden">
        {t('text')}
      </label>
      <input
        id={id}
        type="search"
        className={styles['field']}
        value={text}
        maxLength={MAX_LENGTH}
        placeholder={t('text.placeholder')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => changeFilters(store, { text: event.currentTarget.value })}
      />
    </FacetSection>
  );
}
