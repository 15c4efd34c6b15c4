import { dev } from 'astro';

const { PORT } = process.env;
await dev(PORT === undefined ? {} : { server: { port: Number(PORT) } });
