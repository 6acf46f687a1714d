import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { textIn } from '../../../domain/language.ts';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectData } from '../../../store/selectors/data.ts';
import { FileButton } from '../../../ui/FileButton.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { ProblemList } from '../../../ui/ProblemList.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Select } from '../../../ui/Select.tsx';
import styles from './OwnLinks.module.css';
import { openOwnLinks, removeOwnLinks, takeSector } from './read-own-links.ts';

const KINDS = '.csv,.tsv,.txt,.geojson,.json,text/csv,application/geo+json';

/** A file of links of the reader's own: chosen or dropped on the page, checked row by row. */
export function OwnLinks() {
  const store = useAtlasStore();
  const t = useText('links');
  const { file } = useAtlas(({ ownLinks }) => ownLinks);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [first] = event.dataTransfer?.files ?? [];
      if (!first) return;
      event.preventDefault();
      openOwnLinks(store, first);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [store]);
  return (
    <Section title={t('own')}>
      <div className={styles['open']}>
        <FileButton
          size="small"
          label={t('own.open')}
          accept={KINDS}
          onFiles={([first]) => openOwnLinks(store, first)}
        />
        <span className={styles['note']}>{t('own.drop')}</span>
      </div>
      {file ? (
        <OpenFile key={file.name} file={file} />
      ) : (
        <p className={styles['note']}>{t('own.what')}</p>
      )}
    </Section>
  );
}

function OpenFile({ file }: { file: File }) {
  const store = useAtlasStore();
  const t = useText('links');
  const language = useLanguage();
  const { status, links, read, problems, sector } = useAtlas(({ ownLinks }) => ownLinks);
  const sectors = useAtlas((state) => selectData(state)?.sectors) ?? [];
  const needsSector =
    sector !== null || problems.some(({ code }) => code === 'link-without-sector');
  const box = useRef<HTMLDivElement>(null);
  // A file can be dropped while its place in the panel is out of sight.
  useEffect(() => {
    // Some browsers give a promise, which an effect must not return.
    void box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box} className={styles['file']}>
      <div className={styles['name']}>
        <strong>{file.name}</strong>
        <IconButton
          size="small"
          label={t('own.remove', { name: file.name })}
          icon={<X size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() => removeOwnLinks(store)}
        />
      </div>
      <div role="status" className={styles['note']}>
        {status === 'reading' && t('own.reading', { name: file.name })}
        {status === 'ready' &&
          t('own.read', {
            count: read,
            kept: formatCount(links.length, language),
            read: formatCount(read, language),
          })}
        {status === 'unreadable' && t('own.unreadable')}
        {status === 'failed' && t('own.failed')}
      </div>
      {needsSector && (
        <Select
          size="small"
          label={t('own.sector')}
          value={sector ?? ''}
          options={[
            { value: '', label: t('own.noSector') },
            ...sectors.map(({ id, name }) => ({ value: id, label: textIn(name, language) })),
          ]}
          onChange={(id: string) => takeSector(store, id === '' ? null : id)}
        />
      )}
      {problems.length > 0 && <ProblemList problems={problems} first={3} level={4} />}
    </div>
  );
}
