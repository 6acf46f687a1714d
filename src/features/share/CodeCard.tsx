import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { baseAddress, keepBaseAddress, viewAddress } from '../../store/persistence/page-address.ts';
import { publishedAddress, reachOf } from '../../store/persistence/reach.ts';
import { Button } from '../../ui/Button.tsx';
import { NameForm } from '../../ui/NameForm.tsx';
import { LongAddress } from './LongAddress.tsx';
import { qrCode } from './qr-code.ts';
import styles from './share.module.css';
import { type ViewPart, viewWithout } from './view-parts.ts';

const storage = (): Storage => window.localStorage;

/** The view `hash` as a code for phones, with its address in words; or why there is none, and what helps. */
export function CodeCard({ hash }: { hash: string }) {
  const t = useText('share');
  const words = useId();
  const page = new URL(window.location.href);
  const isOwn = reachOf(page) === 'public';
  const [base, setBase] = useState(() => baseAddress(page, storage));
  const [left, setLeft] = useState<ReadonlySet<ViewPart>>(new Set());
  if (base === null) {
    return (
      <div className={styles['form']}>
        <p>{t(reachOf(page) === 'file' ? 'code.file' : 'code.private', { host: page.host })}</p>
        <NameForm
          label={t('code.published')}
          button={t('code.use')}
          onName={(typed) => {
            const found = publishedAddress(typed);
            if (found === null) return t('code.badAddress');
            keepBaseAddress(storage, found);
            setBase(found);
            return null;
          }}
        />
      </div>
    );
  }
  const address = viewAddress(base, page, viewWithout(hash, left));
  const code = qrCode(address);
  return (
    <div className={styles['card']}>
      {code && (
        <figure className={styles['figure']}>
          <svg
            className={styles['code']}
            viewBox={`0 0 ${code.sideModules} ${code.sideModules}`}
            role="img"
            aria-label={t('code.label')}
            aria-describedby={words}
            shapeRendering="crispEdges"
          >
            <path
              className={styles['paper']}
              d={`M0 0h${code.sideModules}v${code.sideModules}H0z`}
            />
            <path className={styles['modules']} d={code.path} />
          </svg>
          <figcaption id={words} className={styles['address']}>
            {address}
          </figcaption>
        </figure>
      )}
      {(!code || left.size > 0) && (
        <LongAddress hash={hash} address={address} left={left} onLeft={setLeft} />
      )}
      {!isOwn && (
        <Button
          size="small"
          tone="quiet"
          onPress={() => {
            keepBaseAddress(storage, null);
            setBase(null);
          }}
        >
          {t('code.other')}
        </Button>
      )}
    </div>
  );
}
