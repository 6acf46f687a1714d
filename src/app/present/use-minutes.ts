import { useEffect } from 'react';
import { useAtlasStore } from '../../store/react.ts';
import { type Recorder, recordMeeting } from '../../store/record-meeting.ts';

/** Clock and ids of this page. */
export const RECORDER: Recorder = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  storage: () => window.sessionStorage,
};

/** Writes down what is shown for as long as the presentation lasts. */
export function useMinutes(): void {
  const store = useAtlasStore();
  useEffect(() => recordMeeting(store, RECORDER), [store]);
}
