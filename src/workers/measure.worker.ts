import * as Comlink from 'comlink';
import { carryApi } from './carry-api.ts';
import { measureApi } from './measure-api.ts';
import { ownLinksApi } from './own-links-api.ts';
import { sketchApi } from './sketch-api.ts';

Comlink.expose({ ...measureApi, ...carryApi, ...sketchApi, ...ownLinksApi });
