import { shownFacts } from '../../charts/series/link-facts.ts';
import type { Language } from '../../domain/language.ts';
import type { RecordedLink } from '../../domain/links/recorded.ts';
import styles from './CityLinks.module.css';

interface CorridorNameProps {
  link: Pick<RecordedLink, 'facts'>;
  language: Language;
}

/** Corridor of a leg: legs of two corridors can lead to the same place. */
export function CorridorName({ link, language }: CorridorNameProps) {
  const corridor = shownFacts(link, language).find(({ key }) => key === 'corridor');
  return corridor ? <span className={styles['corridor']}>{corridor.value}</span> : null;
}
