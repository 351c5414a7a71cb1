package org.practicenavigator.browser;

/// One real page of every kind that the site has.
enum PageKind {
    HOME("index.html"),
    CATALOGUE("praktiki/index.html"),
    FACET("praktiki/forma/pedagog-pedagog.html"),
    PRACTICE("praktiki/rakushka-dobra.html"),
    APPLICATION("praktiki/festival-gto.html"),
    SCHOOLS("shkoly/index.html"),
    SCHOOL("shkoly/lestnitsa-k-zvezdam.html"),
    MATERIALS("materialy/index.html"),
    MATERIAL("materialy/maket-dorozhnoy-karty-shkoly.html"),
    MUNICIPALITIES("municipalitety/index.html"),
    MUNICIPALITY("municipalitety/spassky-district.html"),
    ORGANISATION("organizatsii/mk-odou-spassky.html"),
    TEMPLATE("shablon.html"),
    ABOUT("o-proekte.html"),
    SEARCH("poisk.html"),
    ALPHABET("ukazatel.html"),
    NOT_FOUND("404.html");

    private final String address;

    PageKind(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }
}
