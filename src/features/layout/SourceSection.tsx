import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import { SourceNote } from '../../ui/SourceNote.tsx';
import { selectSources } from './plan-facts.ts';
import styles from './SourceSection.module.css';

/** What the layout rests on, behind one button. */
export function SourceSection() {
  const t = useText('layout');
  const id = useId();
  const [open, setOpen] = useState(false);
  const sources = useAtlas(selectSources) ?? [];
  return (
    <Section
      title={t('sources')}
      aside={
        <span className={styles['aside']}>
          {t('sources.count', { count: sources.length })}
          <Button
            tone="quiet"
            size="small"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`${t(open ? 'sources.hide' : 'sources.show')}: ${t('sources')}`}
            onPress={() => setOpen(!open)}
          >
            {t(open ? 'sources.hide' : 'sources.show')}
          </Button>
        </span>
      }
    >
      <ul id={id} className={styles['list']} hidden={!open}>
        {open &&
          sources.map((source) => (
            <li key={source.id}>
              <SourceNote source={source} />
            </li>
          ))}
      </ul>
    </Section>
  );
}
