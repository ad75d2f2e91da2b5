"""Copy that several tests read, and the sample set."""
import os
import pathlib

import copydesk

# Programs that the tests start find the same package, wherever they run.
os.environ["PYTHONPATH"] = str(pathlib.Path(copydesk.__file__).resolve().parent.parent)

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "examples" / "articles"
DATE = "2024-05-14"

PLAIN = "Police said some 400 people fled Harbour Street on 5 June 2023. \"It was over in a minute,\" said Anna Berg, the mayor."
ACCENTED = "Zoë Müller a payé 3,5 millions d’euros à Besançon, said José Ñáñez."
CURLY = "“We paid £480million,” Mr Okoye said — ‘not a penny more’."
CHINESE = "北京 officials said 300 people 受傷 at the 工廠 on Monday."
EMOJI = "🚒🚒 Fire crews saved 12 people 👩‍👩‍👧 in Leeds 🎉 said Ann Lee."
SURROGATES = "Broken \udc80 copy of £5m \ud800\udfff for 30 people"
MALFORMED = b"Bad \xff\xfe bytes, 40 people \xc3( in \xe2\x82 Rome".decode("utf-8", "surrogateescape")
ALL = [PLAIN, ACCENTED, CURLY, CHINESE, EMOJI, SURROGATES, MALFORMED, "", " \n\t ", "\0zero\0 5 bytes\0", "é" * 63 + "£5m" + "é" * 200 + " 30 people"]


def sample_texts():
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}
