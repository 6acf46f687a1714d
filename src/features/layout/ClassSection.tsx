import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { Section } from '../../ui/Section.tsx';
import { useClassName } from './class-name.ts';
import { selectClasses } from './plan-facts.ts';
import styles from './sections.module.css';

/** Villages by urban–rural class; those without one are hatched. */
export function ClassSection() {
  const t = useText('layout');
  const language = useLanguage();
  const nameOf = useClassName();
  const classes = useAtlas(selectClasses) ?? [];
  const max = Math.max(1, ...classes.map(({ count }) => count));
  return (
    <Section title={t('classes.title')} aside={t('classes.asOf')}>
      <dl className={styles['classes']}>
        {classes.map(({ urbanRuralClass, count }) => (
          <div key={urbanRuralClass ?? 'none'}>
            <dt>{nameOf(urbanRuralClass) ?? t('classes.unknown')}</dt>
            <dd>
              <span
                className={styles['meter']}
                data-missing={urbanRuralClass === null}
                aria-hidden
                style={{ inlineSize: `${(70 * count) / max}%` }}
              />
              <span className={styles['value']}>{formatCount(count, language)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>{t('classes.note')}</p>
    </Section>
  );
}
