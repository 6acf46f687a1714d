import { createContext } from 'react';

/** Whether the drawer lies over the whole map, and the way to change that. */
export interface DrawerSizing {
  isTall: boolean;
  toggle: () => void;
}

/** Null where the drawer has one size, such as in a sheet. */
export const DrawerSize = createContext<DrawerSizing | null>(null);
