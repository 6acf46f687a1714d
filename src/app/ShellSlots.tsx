import { type ComponentProps, type ComponentType, lazy, Suspense, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));
const PhoneSheet = lazy(async () => ({ default: (await import('./PhoneSheet.tsx')).PhoneSheet }));
const ShareDialog = lazy(async () => ({
  default: (await import('../features/share/ShareDialog.tsx')).ShareDialog,
}));

const FilterPills = lazy(async () => ({
  default: (await import('./FilterPills.tsx')).FilterPills,
}));

interface DialogState {
  isOpen: boolean;
  onClose: () => void;
}

/** A dialog that is brought when somebody first asks, and kept then, so that the focus goes back. */
function DialogSlot({ of: Part, ...props }: DialogState & { of: ComponentType<DialogState> }) {
  const [isWanted, setIsWanted] = useState(props.isOpen);
  if (props.isOpen && !isWanted) setIsWanted(true);
  return (
    isWanted && (
      <ErrorBoundary fallback={() => null}>
        <Suspense fallback={null}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    )
  );
}

/** The keys and what they do. */
export function HelpSlot(props: DialogState) {
  return <DialogSlot of={HelpDialog} {...props} />;
}

/** The link and the code of the view. */
export function ShareSlot(props: DialogState) {
  return <DialogSlot of={ShareDialog} {...props} />;
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
