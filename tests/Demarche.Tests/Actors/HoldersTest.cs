using Demarche.Actors;
using Demarche.Reports;

namespace Demarche.Tests.Actors;

/// <summary>Who is meant by an office on a day, across years and states. The list was written from general knowledge, apart from the tables; "-" stands for days
/// beyond their reach or offices that were vacant. Nine and a half of ten must be right, and nobody may be a wrong person.</summary>
public class HoldersTest
{
    private const string List = """
        Der französische Präsident|2014-05-01|François Hollande
        Der französische Präsident|2011-06-15|Nicolas Sarkozy
        Frankreichs Präsident|2021-03-03|Emmanuel Macron
        Der französische Premierminister|2013-09-09|Jean-Marc Ayrault
        Der französische Premierminister|2015-11-14|Manuel Valls
        Der französische Regierungschef|2019-02-02|Édouard Philippe
        Die französische Regierungschefin|2023-01-10|Élisabeth Borne
        Der französische Außenminister|2013-08-21|Laurent Fabius
        Frankreichs Außenministerin|2022-09-21|Catherine Colonna
        Der französische Verteidigungsminister|2015-01-20|Jean-Yves Le Drian
        Die französische Verteidigungsministerin|2021-09-16|Florence Parly
        Der französische Innenminister|2015-11-14|Bernard Cazeneuve
        Der französische Innenminister|2021-07-01|Gérald Darmanin
        Der französische Finanzminister|2018-05-05|Bruno Le Maire
        Der britische Premierminister|2012-07-27|David Cameron
        Die britische Premierministerin|2018-12-12|Theresa May
        Die britische Premierministerin|2022-10-01|Liz Truss
        Der britische Premierminister|2023-06-06|Rishi Sunak
        Der britische Premierminister|2024-10-10|Keir Starmer
        Der britische Außenminister|2011-03-17|William Hague
        Der britische Außenminister|2017-03-03|Boris Johnson
        Der britische Außenminister|2020-06-06|Dominic Raab
        Die britische Außenministerin|2022-02-10|Liz Truss
        Der britische Außenminister|2024-02-02|David Cameron
        Der britische Verteidigungsminister|2022-02-11|Ben Wallace
        Der britische Schatzkanzler|2014-03-19|George Osborne
        Die britische Innenministerin|2021-08-08|Priti Patel
        Der amerikanische Präsident|2010-12-12|Barack Obama
        Der amerikanische Präsident|2018-07-16|Donald Trump
        Der US-Präsident|2021-06-16|Joe Biden
        Der US-Präsident|2025-03-01|Donald Trump
        Die amerikanische Außenministerin|2011-05-05|Hillary Clinton
        Der US-Außenminister|2015-07-14|John Kerry
        Der US-Außenminister|2017-06-06|Rex Tillerson
        Der US-Außenminister|2019-09-09|Mike Pompeo
        Der US-Außenminister|2022-01-21|Antony Blinken
        Der amerikanische Außenminister|2025-03-03|Marco Rubio
        Der US-Verteidigungsminister|2012-03-03|Leon Panetta
        Der US-Verteidigungsminister|2014-05-05|Chuck Hagel
        Der US-Verteidigungsminister|2018-02-02|James Mattis
        Der US-Verteidigungsminister|2022-04-26|Lloyd Austin
        Der amerikanische Vizepräsident|2015-02-07|Joe Biden
        Der US-Vizepräsident|2019-02-16|Mike Pence
        Die amerikanische Vizepräsidentin|2022-02-19|Kamala Harris
        Die amerikanische Finanzministerin|2022-07-15|Janet Yellen
        Die amerikanische UN-Botschafterin|2017-04-05|Nikki Haley
        Die amerikanische UN-Botschafterin|2014-03-15|Samantha Power
        Die deutsche Bundeskanzlerin|2010-05-07|Angela Merkel
        Die Bundeskanzlerin|2020-03-18|Angela Merkel
        Der Bundeskanzler|2022-02-27|Olaf Scholz
        Der Bundeskanzler|2025-06-05|Friedrich Merz
        Der deutsche Außenminister|2012-02-02|Guido Westerwelle
        Der deutsche Außenminister|2015-02-12|Frank-Walter Steinmeier
        Der deutsche Außenminister|2017-06-06|Sigmar Gabriel
        Der deutsche Außenminister|2019-06-10|Heiko Maas
        Die deutsche Außenministerin|2022-01-18|Annalena Baerbock
        Der deutsche Außenminister|2025-05-20|Johann Wadephul
        Der deutsche Bundespräsident|2011-10-10|Christian Wulff
        Der deutsche Bundespräsident|2014-01-31|Joachim Gauck
        Der deutsche Bundespräsident|2018-01-01|Frank-Walter Steinmeier
        Der deutsche Verteidigungsminister|2010-06-06|Karl-Theodor zu Guttenberg
        Die deutsche Verteidigungsministerin|2016-07-13|Ursula von der Leyen
        Die deutsche Verteidigungsministerin|2022-01-26|Christine Lambrecht
        Der deutsche Verteidigungsminister|2023-10-10|Boris Pistorius
        Der deutsche Innenminister|2015-09-13|Thomas de Maizière
        Die deutsche Innenministerin|2023-05-05|Nancy Faeser
        Der deutsche Finanzminister|2015-07-17|Wolfgang Schäuble
        Der deutsche Wirtschaftsminister|2012-09-09|Philipp Rösler
        Der deutsche Gesundheitsminister|2020-04-04|Jens Spahn
        Der russische Präsident|2010-04-08|Dmitri Medwedew
        Der russische Präsident|2014-03-18|Wladimir Putin
        Der russische Ministerpräsident|2011-04-04|Wladimir Putin
        Der russische Ministerpräsident|2017-04-04|Dmitri Medwedew
        Der russische Regierungschef|2022-03-03|Michail Mischustin
        Der russische Außenminister|2012-02-04|Sergej Lawrow
        Der russische Verteidigungsminister|2011-05-05|Anatoli Serdjukow
        Der russische Verteidigungsminister|2022-02-24|Sergej Schoigu
        Der russische Verteidigungsminister|2025-01-15|Andrej Beloussow
        Der Kremlsprecher|2016-06-06|Dmitri Peskow
        Der ukrainische Präsident|2013-11-29|Viktor Janukowitsch
        Der ukrainische Präsident|2015-02-12|Petro Poroschenko
        Der ukrainische Präsident|2019-09-25|Wolodymyr Selenskyj
        Der ukrainische Ministerpräsident|2014-09-09|Arsenij Jazenjuk
        Der ukrainische Regierungschef|2018-01-01|Wolodymyr Hrojsman
        Der ukrainische Ministerpräsident|2022-05-05|Denys Schmyhal
        Der ukrainische Außenminister|2016-10-19|Pawlo Klimkin
        Der ukrainische Außenminister|2022-03-10|Dmytro Kuleba
        Der ukrainische Außenminister|2025-02-02|Andrij Sybiha
        Der ukrainische Verteidigungsminister|2022-06-15|Oleksij Resnikow
        Der polnische Präsident|2012-06-08|Bronisław Komorowski
        Der polnische Präsident|2022-03-26|Andrzej Duda
        Der polnische Ministerpräsident|2013-05-05|Donald Tusk
        Die polnische Ministerpräsidentin|2017-03-09|Beata Szydło
        Der polnische Regierungschef|2020-07-20|Mateusz Morawiecki
        Der polnische Außenminister|2013-11-29|Radosław Sikorski
        Der polnische Außenminister|2019-11-11|Jacek Czaputowicz
        Der italienische Ministerpräsident|2010-10-10|Silvio Berlusconi
        Der italienische Regierungschef|2012-12-12|Mario Monti
        Der italienische Ministerpräsident|2014-10-10|Matteo Renzi
        Der italienische Ministerpräsident|2019-12-12|Giuseppe Conte
        Die italienische Ministerpräsidentin|2023-03-03|Giorgia Meloni
        Der italienische Präsident|2011-11-12|Giorgio Napolitano
        Der italienische Innenminister|2018-08-08|Matteo Salvini
        Der spanische Ministerpräsident|2013-01-01|Mariano Rajoy
        Der spanische Regierungschef|2021-05-05|Pedro Sánchez
        Der griechische Ministerpräsident|2010-04-23|Giorgos Papandreou
        Der griechische Regierungschef|2016-02-02|Alexis Tsipras
        Der griechische Finanzminister|2015-03-03|Yanis Varoufakis
        Der türkische Ministerpräsident|2013-06-06|Recep Tayyip Erdoğan
        Der türkische Präsident|2012-05-05|Abdullah Gül
        Der türkische Präsident|2020-02-02|Recep Tayyip Erdoğan
        Der türkische Außenminister|2022-03-10|Mevlüt Çavuşoğlu
        Der österreichische Bundeskanzler|2015-09-05|Werner Faymann
        Der österreichische Bundeskanzler|2020-10-10|Sebastian Kurz
        Der österreichische Bundespräsident|2018-03-03|Alexander Van der Bellen
        Der ungarische Ministerpräsident|2015-09-03|Viktor Orbán
        Der tschechische Ministerpräsident|2019-06-06|Andrej Babiš
        Die slowakische Präsidentin|2022-05-31|Zuzana Čaputová
        Der niederländische Ministerpräsident|2017-03-15|Mark Rutte
        Der belgische Ministerpräsident|2016-03-22|Charles Michel
        Der luxemburgische Außenminister|2015-09-14|Jean Asselborn
        Die dänische Ministerpräsidentin|2014-05-05|Helle Thorning-Schmidt
        Die norwegische Ministerpräsidentin|2016-08-08|Erna Solberg
        Die finnische Ministerpräsidentin|2022-05-12|Sanna Marin
        Der schwedische Außenminister|2012-05-05|Carl Bildt
        Die schwedische Außenministerin|2016-01-15|Margot Wallström
        Die litauische Präsidentin|2014-09-04|Dalia Grybauskaitė
        Die estnische Ministerpräsidentin|2022-02-02|Kaja Kallas
        Der serbische Präsident|2022-04-03|Aleksandar Vučić
        Der israelische Ministerpräsident|2014-07-08|Benjamin Netanjahu
        Der israelische Regierungschef|2021-10-10|Naftali Bennett
        Der iranische Präsident|2012-09-26|Mahmud Ahmadinedschad
        Der iranische Präsident|2015-07-14|Hassan Rohani
        Der iranische Präsident|2023-03-03|Ebrahim Raisi
        Der iranische Außenminister|2014-11-24|Mohammed Dschawad Sarif
        Der syrische Präsident|2015-09-09|Baschar al-Assad
        Der ägyptische Präsident|2013-01-30|Mohammed Mursi
        Der ägyptische Präsident|2019-11-11|Abdel Fattah al-Sisi
        Der saudische Außenminister|2017-06-06|Adel al-Dschubeir
        Der afghanische Präsident|2012-05-20|Hamid Karsai
        Der chinesische Präsident|2011-01-19|Hu Jintao
        Chinas Staatschef|2019-06-20|Xi Jinping
        Der chinesische Ministerpräsident|2016-06-13|Li Keqiang
        Chinas Außenminister|2016-03-08|Wang Yi
        Der japanische Ministerpräsident|2015-08-14|Shinzō Abe
        Der japanische Regierungschef|2022-05-23|Fumio Kishida
        Die südkoreanische Präsidentin|2014-03-26|Park Geun-hye
        Der südkoreanische Präsident|2018-04-27|Moon Jae-in
        Der indische Premierminister|2011-06-06|Manmohan Singh
        Der indische Premierminister|2019-08-15|Narendra Modi
        Der brasilianische Präsident|2019-08-22|Jair Bolsonaro
        Die brasilianische Präsidentin|2013-06-21|Dilma Rousseff
        Der venezolanische Präsident|2012-10-07|Hugo Chávez
        Der kanadische Premierminister|2018-06-09|Justin Trudeau
        Der australische Premierminister|2014-11-15|Tony Abbott
        Der südafrikanische Präsident|2013-12-10|Jacob Zuma
        Der kenianische Präsident|2018-08-08|Uhuru Kenyatta
        Der belarussische Präsident|2020-08-09|Alexander Lukaschenko
        Der NATO-Generalsekretär|2013-03-03|Anders Fogh Rasmussen
        Der NATO-Generalsekretär|2022-02-25|Jens Stoltenberg
        Der UN-Generalsekretär|2015-09-28|Ban Ki-moon
        Der UN-Generalsekretär|2023-01-01|António Guterres
        Der EU-Außenbeauftragte|2021-02-05|Josep Borrell
        Die EU-Außenbeauftragte|2015-04-02|Federica Mogherini
        Der EU-Ratspräsident|2016-06-24|Donald Tusk
        Die EU-Kommissionspräsidentin|2020-12-24|Ursula von der Leyen
        Der französische Präsident|1950-01-01|-
        Der französische Präsident|2040-01-01|-
        Der britische Premierminister|1912-04-15|-
        Der US-Präsident|2035-07-04|-
        Der deutsche Bundespräsident|2010-06-15|-
        Der ukrainische Außenminister|2031-01-01|-
        Der britische Premierminister|2022-09|-
        Der italienische Ministerpräsident|2018|-
        Der französische Premierminister|2012|-
        Der russische Kaiser|1910-01-01|-
        """;

    [Fact]
    public void Offices_OnADay_AreTheirHolders()
    {
        var rows = List.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split('|')).ToArray();
        var answers = rows.Select(row => (Row: row, Person: Person(row[0], row[1]))).ToArray();
        var wrong = answers.Where(answer => answer.Person is not null && answer.Person != answer.Row[2]).Select(answer => $"{answer.Row[0]} {answer.Row[1]}: {answer.Person}");
        var missing = answers.Where(answer => answer.Person is null && answer.Row[2] != "-").Select(answer => $"{answer.Row[0]} {answer.Row[1]}").ToArray();
        Assert.Empty(wrong);
        Assert.True(missing.Length <= rows.Length / 20, string.Join("; ", missing));
    }

    private static string? Person(string words, string date)
    {
        var resolver = new ActorResolver(World.Shared, new Report { Id = "r", Uri = "u", Text = FrozenText.Freeze(words + " schwieg."), Published = new(date, PublishedBasis.Given) });
        var role = resolver.Resolve([new TextSpan(0, words.Length)]);
        return resolver.Used.FirstOrDefault(actor => actor.Id == role.Actor && actor.Type == ActorType.Person)?.NameDe;
    }
}
