import { useMemo } from 'react';
import { anchorOf, placeBeside } from '../../../domain/layout/draft/anchor.ts';
import type { LayoutDraft } from '../../../domain/layout/draft/layout-draft.ts';
import { useText } from '../../../i18n/use-text.ts';
import sections from '../sections.module.css';
import { CommitField } from './CommitField.tsx';
import styles from './draft.module.css';
import { typedNumber, useEdit } from './use-edit.ts';

/** A longer way would come back around the Earth. */
const FARTHEST_KM = 20_000;

/** Moves, turns and scales the whole layout by typed figures. */
export function WholeFields({ draft }: { draft: LayoutDraft }) {
  const t = useText('draft');
  const edit = useEdit();
  const about = useMemo(() => anchorOf(draft), [draft]);
  if (about === null) return <p className={sections['note']}>{t('whole.noAnchor')}</p>;

  function move(eastKm: number, northKm: number): string | null {
    if (about === null) return null;
    if (Math.abs(eastKm + northKm) > FARTHEST_KM) return t('refusal.out_of_range');
    return edit({ kind: 'move', from: about, to: placeBeside(about, eastKm, northKm) });
  }

  return (
    <>
      <h4 className={sections['subtitle']}>{t('whole')}</h4>
      <div className={styles['rows']}>
        <CommitField
          label={t('whole.east')}
          value="0"
          unit="km"
          onCommit={(text) => move(typedNumber(text), 0)}
        />
        <CommitField
          label={t('whole.north')}
          value="0"
          unit="km"
          onCommit={(text) => move(0, typedNumber(text))}
        />
        <CommitField
          label={t('whole.turn')}
          value="0"
          unit="°"
          onCommit={(text) => edit({ kind: 'turn', about, clockwiseDeg: typedNumber(text) })}
        />
        <CommitField
          label={t('whole.scale')}
          value="1"
          unit={t('unit.times')}
          onCommit={(text) => edit({ kind: 'scale', about, factor: typedNumber(text) })}
        />
      </div>
      <p className={sections['note']}>{t('whole.note')}</p>
    </>
  );
}
