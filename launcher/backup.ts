import { runPlainOnLocalShop } from "./local-script";
import { printOutcome } from "./report";

/** `npm run backup [-- --keep N]`: the local shop, running or not, into `.local/backups` (BACKUP_DIR moves it). */
printOutcome(runPlainOnLocalShop("write-backup", process.argv.slice(2)));
