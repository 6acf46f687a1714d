import { type Language, type Localised, textIn } from '../../../domain/language.ts';
import styles from './levels.module.css';

/** A name in the reader's script, the other one small behind it. */
export function UnitName({ name, language }: { name: Localised; language: Language }) {
  const first = textIn(name, language);
  const second = first === name.zh ? name.en : name.zh;
  return (
    <>
      <span lang={first === name.zh ? 'zh-Hans' : 'en'}>{first}</span>
      {second !== null && second !== first && (
        <span className={styles['second']} lang={second === name.zh ? 'zh-Hans' : 'en'}>
          {second}
        </span>
      )}
    </>
  );
}
