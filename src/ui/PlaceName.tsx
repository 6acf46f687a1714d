import type { City } from '../domain/city.ts';
import { type Language, textIn } from '../domain/language.ts';
import styles from './PlaceName.module.css';

/** A city with its country behind it, for the cell of a table. */
export function PlaceName({ city, language }: { city: City; language: Language }) {
  return (
    <>
      <b className={styles['city']}>{textIn(city.name, language)}</b>{' '}
      <span className={styles['country']}>{textIn(city.country, language)}</span>
    </>
  );
}
