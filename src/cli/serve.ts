import { serveSite } from './serve-site.ts';

serveSite();
