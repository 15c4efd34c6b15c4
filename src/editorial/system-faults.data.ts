/** What the codes of the system's errors mean to an editor (Node's documentation, « Common system errors »). */
export const SYSTEM_FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'lecture refusée',
  EISDIR: 'c’est un dossier',
  ELOOP: 'lien qui tourne en rond',
  EMFILE: 'trop de fichiers ouverts',
  ENOENT: 'introuvable',
  ENOTDIR: 'chemin qui passe par un fichier',
  EPERM: 'lecture refusée',
};
