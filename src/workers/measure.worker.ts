import * as Comlink from 'comlink';
import { carryApi } from './carry-api.ts';
import { measureApi } from './measure-api.ts';

Comlink.expose({ ...measureApi, ...carryApi });
