"""Where pages are found, in which order, and how they are cut into tasks."""

import gzip
import os
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefingkit.archive.pages import Archive, Page, chunk_key, chunks, find_pages
from briefingkit.errors import LayoutError


def _found(*paths: str | Path, **how: object) -> list[tuple[str, str | None]]:
    return [(page.name, page.fault) for page in find_pages(Archive(paths, **how))]  # type: ignore[arg-type]


def _write(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return folder


def test_a_folder_gives_its_pages_by_name(tmp_path: Path) -> None:
    """Folders are gone through by name; what is hidden or no page is left out."""
    _write(tmp_path, "b/2.html", "b/1.txt", "a.md", "c.TXT", "d.txt.gz", "logo.png", ".git/x.txt", "b/.hidden.txt")
    assert [name for name, _ in _found(tmp_path)] == ["a.md", "b/1.txt", "b/2.html", "c.TXT", "d.txt.gz"]


def test_other_suffixes_can_be_asked_for(tmp_path: Path) -> None:
    """`suffixes` says what counts as a page in a folder."""
    _write(tmp_path, "a.txt", "a.json")
    assert _found(tmp_path, suffixes=(".json",)) == [("a.json", None)]


def test_a_file_that_is_named_is_a_page_whatever_its_suffix(tmp_path: Path) -> None:
    """Only folders and archives are sifted."""
    _write(tmp_path, "a.page")
    (page,) = find_pages(Archive(tmp_path / "a.page"))
    assert (page.path, page.name, page.data) == (str(tmp_path / "a.page"), "a.page", None)


def test_globs_are_expanded_by_name_below_their_plain_part(tmp_path: Path) -> None:
    """`**` goes through folders; names are kept from the first part that is a pattern."""
    _write(tmp_path, "y/2/b.txt", "y/1/a.txt", "y/1/a.html")
    assert _found(f"{tmp_path}/y/**/*.txt") == [("1/a.txt", None), ("2/b.txt", None)]


def test_a_glob_may_be_a_path(tmp_path: Path) -> None:
    """`Path("*.txt")` means what the string means."""
    (tmp_path / "a.txt").write_text("Q: Who pays?", encoding="utf-8")
    assert [page.name for page in find_pages(Archive(tmp_path / "*.txt"))] == ["a.txt"]


def test_a_glob_without_matches_is_a_fault(tmp_path: Path) -> None:
    """A pattern that finds nothing is told, as a file that is absent is."""
    pattern = f"{tmp_path}/*.txt"
    assert _found(pattern) == [(pattern, "nothing matches this pattern")]


def test_a_file_whose_name_looks_like_a_glob_is_a_file(tmp_path: Path) -> None:
    """Brackets in a name are no pattern where such a file exists."""
    _write(tmp_path, "a[1].txt")
    assert _found(str(tmp_path / "a[1].txt")) == [("a[1].txt", None)]


def test_absent_files_are_faults_and_the_rest_is_found(tmp_path: Path) -> None:
    """A path that leads nowhere costs one page."""
    _write(tmp_path, "b.txt")
    assert _found(tmp_path / "a.txt", tmp_path / "b.txt") == [("a.txt", "No such file or directory"), ("b.txt", None)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system knows no named pipes")
def test_pipes_are_faults(tmp_path: Path) -> None:
    """What is no regular file is not opened: reading it may never end."""
    os.mkfifo(tmp_path / "a.txt")
    assert _found(tmp_path) == [("a.txt", "no file")]


def test_files_that_are_too_long_are_faults(tmp_path: Path) -> None:
    """The bound holds for plain files too."""
    _write(tmp_path, "a.txt")
    assert _found(tmp_path, max_bytes=2) == [("a.txt", "longer than 2 bytes")]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_that_may_not_be_read_is_a_fault(tmp_path: Path) -> None:
    """A closed folder costs one line."""
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    assert _found(tmp_path) == [("closed", "Permission denied")]


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    """A link that leads back up does not make the search endless."""
    _write(tmp_path, "a/1.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert _found(tmp_path) == [("a/1.txt", None)]


def test_archives_give_members_with_their_bytes(tmp_path: Path) -> None:
    """A zip in a folder stands for a folder; its members' paths go on from its own."""
    with zipfile.ZipFile(tmp_path / "2024.zip", "w") as archive:
        archive.writestr("may/1.txt", "first")
        archive.writestr("may/logo.png", "no page")
        archive.writestr("__MACOSX/._1.txt", "no page either")
    (page,) = find_pages(Archive(tmp_path))
    assert (page.path, page.name, page.data) == (f"{tmp_path}/2024.zip/may/1.txt", "2024/may/1.txt", b"first")


def test_broken_archives_are_faults(tmp_path: Path) -> None:
    """An archive that is none is told, and so is one that is absent."""
    (tmp_path / "a.tar.gz").write_bytes(b"nothing of the kind")
    (name, fault), absent = _found(tmp_path / "a.tar.gz", tmp_path / "b.zip")
    assert name == "a"
    assert str(fault).startswith("broken archive")
    assert absent == ("b.zip", "No such file or directory")


def test_an_archive_that_may_not_be_opened_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's refusal is told in its words."""

    def refuse(*_: object, **__: object) -> Iterator[None]:
        raise PermissionError(13, "Permission denied")

    with tarfile.open(tmp_path / "a.tar", "w"):
        pass
    monkeypatch.setattr("tarfile.open", refuse)
    assert _found(tmp_path / "a.tar") == [("a.tar", "Permission denied")]


def test_an_unknown_layout_is_told_at_once() -> None:
    """A wrong layout is the caller's fault and not that of every page."""
    with pytest.raises(LayoutError):
        Archive("pages", layout="no-such-layout")


def _pages(*names: str) -> list[Page]:
    return [Page(name, name) for name in names]


def test_chunks_keep_order_and_lose_nothing() -> None:
    """Chunks are of 8 to 32 pages, but for the last, and joined give the pages again."""
    pages = _pages(*[f"{number}.txt" for number in range(1_000)])
    cut = list(chunks(pages))
    assert [page for chunk in cut for page in chunk] == pages
    assert all(8 <= len(chunk) <= 32 for chunk in cut[:-1])


def test_chunks_end_where_many_bytes_are_carried() -> None:
    """Members that are long are few to a chunk, so that tasks stay small."""
    pages = [Page(str(number), str(number), data=bytes(1 << 20)) for number in range(10)]
    assert [len(chunk) for chunk in chunks(pages)] == [4, 4, 2]


def test_a_page_that_is_added_moves_few_cuts() -> None:
    """Most chunks are the same after an insertion at the front, and are known again by their keys."""
    names = [f"{number:04}.txt" for number in range(2_000)]
    before = {chunk_key(chunk) for chunk in chunks(_pages(*names))}
    after = {chunk_key(chunk) for chunk in chunks(_pages("0000-a.txt", *names))}
    assert len(before & after) > 0.8 * len(before)


def test_a_chunk_is_known_by_paths_and_contents() -> None:
    """Another path, stamp, fault or target gives another key; the same pages give the same."""
    page = Page("a", "a", "1")
    others = [Page("b", "a", "1"), Page("a", "a", "2"), Page("a", "a", "1", fault="x"), Page("a", "a", "1", target="y")]
    assert chunk_key([page]) == chunk_key([Page("a", "a", "1")])
    assert len({chunk_key([other]) for other in [page, *others]}) == 5


def test_a_files_stamp_changes_with_its_content(tmp_path: Path) -> None:
    """A page that was changed is known as another; so is a member."""
    path = tmp_path / "a.txt"
    stamps = set()
    for text in ("a", "ab"):
        path.write_text(text, encoding="utf-8")
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.write(path, "a.txt")
        stamps |= {page.stamp for page in find_pages(Archive([path, tmp_path / "a.zip"]))}
    assert len(stamps) == 4


def test_suffixes_are_taken_in_any_letters(tmp_path: Path) -> None:
    """A list of suffixes, in capitals or not, means the same files."""
    (tmp_path / "a.TXT").write_text("Q: Who pays?", encoding="utf-8")
    (tmp_path / "b.md").write_text("Q: Who pays?", encoding="utf-8")
    found = find_pages(Archive(tmp_path, suffixes=[".TXT"]))
    assert [page.name for page in found] == ["a.TXT"]
    assert [page.name for page in find_pages(Archive(tmp_path, suffixes=".Txt"))] == ["a.TXT"]


def test_captions_and_server_pages_are_pages(tmp_path: Path) -> None:
    """Whatever can be parsed is found in a folder."""
    _write(tmp_path, "a.shtml", "b.srt", "c.vtt", "d.SRT.gz", "e.png")
    assert [name for name, _ in _found(tmp_path)] == ["a.shtml", "b.srt", "c.vtt", "d.SRT.gz"]


def test_a_folder_is_a_folder_whatever_its_name(tmp_path: Path) -> None:
    """A mirror of a site has folders named as pages; what is in them is found."""
    _write(tmp_path, "a.html/index.html", "b.zip/1.txt", "c.jsonl/2.txt")
    assert _found(tmp_path) == [("a.html/index.html", None), ("b.zip/1.txt", None), ("c.jsonl/2.txt", None)]


def test_a_link_to_a_folder_that_is_named_as_a_page_is_a_fault(tmp_path: Path) -> None:
    """It is told, as somebody may take it for a page or an archive."""
    _write(tmp_path, "pages/1.txt")
    for name in ("a.html", "b.zip"):
        (tmp_path / "pages" / name).symlink_to(tmp_path, target_is_directory=True)
    assert _found(tmp_path / "pages") == [("1.txt", None), ("a.html", "no file"), ("b.zip", "no file")]


def test_packed_json_lines_stand_for_a_folder(tmp_path: Path) -> None:
    """Their lines are named below the file's own name, without its suffixes."""
    (tmp_path / "all.ndjson.gz").write_bytes(gzip.compress(b"{}\n{}\n"))
    assert _found(tmp_path / "all.ndjson.gz") == [("all/1", None), ("all/2", None)]
    (tmp_path / "all.ndjson.gz").write_bytes(b"not packed")
    ((name, fault),) = _found(tmp_path / "all.ndjson.gz")
    assert name == "all"
    assert str(fault).startswith("broken: ")
