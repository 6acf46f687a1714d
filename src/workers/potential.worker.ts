import * as Comlink from 'comlink';
import { createPotentialApi } from './potential-api.ts';

Comlink.expose(createPotentialApi());
