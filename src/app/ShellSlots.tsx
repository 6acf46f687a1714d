import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));
const PhoneSheet = lazy(async () => ({ default: (await import('./PhoneSheet.tsx')).PhoneSheet }));

const FilterPills = lazy(async () => ({
  default: (await import('./FilterPills.tsx')).FilterPills,
}));

/** The keys and what they do; brought when somebody first asks, and kept then, so that the focus goes back. */
export function HelpSlot(props: ComponentProps<typeof HelpDialog>) {
  const [isWanted, setIsWanted] = useState(props.isOpen);
  if (props.isOpen && !isWanted) setIsWanted(true);
  return (
    isWanted && (
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <HelpDialog {...props} />
        </Suspense>
      </ErrorBoundary>
    )
  );
}

/** The filters in use, over the map of a phone; nobody else loads them. */
export function FilterPillsSlot(props: ComponentProps<typeof FilterPills>) {
  return (
    <Suspense fallback={null}>
      <FilterPills {...props} />
    </Suspense>
  );
}

/** The sheet of a phone. */
export function PhoneSlot(props: ComponentProps<typeof PhoneSheet>) {
  return (
    <Suspense fallback={null}>
      <PhoneSheet {...props} />
    </Suspense>
  );
}
