import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import {
  isWeakness,
  type PreflightFacts,
  type PreflightLine,
} from '../../domain/story/preflight.ts';
import type { TextValues } from '../../i18n/dictionary.ts';
import { formatBytes, formatCount } from '../../i18n/format.ts';
import { namesInRow } from '../../i18n/names-in-row.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Badge } from '../../ui/Badge.tsx';
import styles from './preflight.module.css';
import { StoreAllButton } from './StoreAllButton.tsx';

const ICONS = { good: CircleCheck, warn: TriangleAlert, bad: CircleX };

interface PreflightLinesProps {
  lines: readonly PreflightLine[];
  facts: PreflightFacts;
  /** Told when something has been stored. */
  onChanged: () => void;
}

/** Each check with its light in a word and a sign, what was found, and what to do. */
export function PreflightLines({ lines, facts, onChanged }: PreflightLinesProps) {
  const t = useText('preflight');
  const values = useFigures(facts);
  return (
    <ul className={styles['lines']}>
      {lines.map(({ check, finding, light }) => {
        const Icon = ICONS[light];
        return (
          <li key={check} className={styles['line']} data-light={light}>
            <Badge tone={light} icon={<Icon size={15} strokeWidth={2} aria-hidden />}>
              {t(`light.${light}`)}
            </Badge>
            <div>
              <h3 className={styles['check']}>{t(`check.${check}`)}</h3>
              <p>{t(finding, values)}</p>
              {finding === 'scenes.faulty' && <Faults scenes={facts.scenes ?? []} />}
              {isWeakness(finding) && <p className={styles['todo']}>{t(`${finding}.todo`)}</p>}
              {check === 'offline' && facts.offline.kind === 'stored' && light !== 'good' && (
                <StoreAllButton onChanged={onChanged} />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Faults({ scenes }: { scenes: NonNullable<PreflightFacts['scenes']> }) {
  const t = useText('preflight');
  const language = useLanguage();
  return (
    <ul className={styles['faults']}>
      {scenes
        .filter(({ faults }) => faults.length > 0)
        .map(({ number, faults }) => (
          <li key={number}>
            {t('scenes.fault', { number, faults: namesInRow(faults, language) })}
          </li>
        ))}
    </ul>
  );
}

/** The figures that any of the sentences may name. */
function useFigures({ webgl, storage, offline, scenes }: PreflightFacts): TextValues {
  const t = useText('preflight');
  const language = useLanguage();
  const bytes = (size: number | null) =>
    size === null ? t('unknown') : formatBytes(size, language);
  const isStored = offline.kind === 'stored';
  return {
    renderer: webgl?.renderer || t('unknown'),
    free: bytes(storage.freeBytes),
    files: formatCount(isStored ? offline.storedFiles : 0, language),
    size: bytes(isStored ? offline.storedBytes : null),
    missing: formatCount(isStored ? offline.missingData || offline.missingFonts : 0, language),
    scenes: formatCount(scenes?.length ?? 0, language),
    faulty: formatCount(scenes?.filter(({ faults }) => faults.length > 0).length ?? 0, language),
  } satisfies TextValues;
}
