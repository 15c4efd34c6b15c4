/** Who publishes all that is shared, in feeds, data and structured data alike. */
export const PUBLISHER = {
  name: 'Recoupe',
  language: 'fr',
  description:
    'Qui dit quoi, où, combien, et ce qui n’est pas dit. Recoupe ne rend aucun verdict : le site montre les affirmations, leurs auteurs et les nombres.',
} as const;
