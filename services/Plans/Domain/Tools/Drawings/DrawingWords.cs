using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Plans.Domain.Tools.Drawings;

/// <summary>The words that drawings bring along, in the platform's languages.</summary>
internal static class DrawingWords
{
    private static readonly Dictionary<DrawingWord, (string Fi, string Sv, string En)> Words = new()
    {
        [DrawingWord.GoodThings] = ("Hyvät asiat", "Bra saker", "Good things"),
        [DrawingWord.Worries] = ("Huolet", "Bekymmer", "Worries"),
        [DrawingWord.Dreams] = ("Unelmat ja toiveet", "Drömmar och önskningar", "Dreams and hopes"),
        [DrawingWord.Vision] = ("Mihin haluamme", "Vart vi vill", "Where we want to get to"),
        [DrawingWord.Obstacles] = ("Mikä on tiellä", "Vad står i vägen", "What stands in the way"),
        [DrawingWord.Supports] = ("Mikä auttaa", "Vad hjälper", "What carries"),
        [DrawingWord.Plan] = ("Mitä teemme", "Vad vi gör", "What we do"),
        [DrawingWord.Open] = ("Avoin", "Öppen", "Open"),
        [DrawingWord.Strengthened] = ("Vahvistunut", "Har stärkts", "Strengthened"),
        [DrawingWord.Rejected] = ("Hylätty", "Förkastad", "Rejected"),
        [DrawingWord.Asked] = ("Kysytty", "Frågat", "Asked"),
        [DrawingWord.ToAsk] = ("Kysytään vielä", "Att fråga", "To be asked"),
        [DrawingWord.Strength] = ("vahvuus", "styrka", "strength"),
        [DrawingWord.Need] = ("tuen tarve", "stödbehov", "need"),
        [DrawingWord.Both] = ("vahvuus ja tuen tarve", "styrka och stödbehov", "strength and need"),
        [DrawingWord.ChildSide] = ("Lapsen terveys, kasvu ja kehitys", "Barnets hälsa, växande och utveckling", "The child's health, growth and development"),
        [DrawingWord.ParentingSide] = ("Vanhempana toimiminen ja suhde lapseen", "Föräldraskapet och relationen till barnet", "Being a parent and the relation to the child"),
        [DrawingWord.SurroundingsSide] = ("Sosiaalinen hyvinvointi: perhe ja ympäristötekijät", "Socialt välbefinnande: familj och omgivning", "Social wellbeing: family and surroundings"),
        [DrawingWord.Nothing] = ("ei vielä mitään", "ännu ingenting", "nothing yet"),
        [DrawingWord.Child] = ("lapsi", "barn", "child"),
        [DrawingWord.Mother] = ("äiti", "mamma", "mother"),
        [DrawingWord.Father] = ("isä", "pappa", "father"),
        [DrawingWord.Parent] = ("vanhempi", "förälder", "parent"),
        [DrawingWord.Sibling] = ("sisarus", "syskon", "sibling"),
        [DrawingWord.Grandparent] = ("isovanhempi", "mor- eller farförälder", "grandparent"),
    };

    /// <summary>The word in that language.</summary>
    internal static string Say(this Language language, DrawingWord word) => language switch
    {
        Language.Sv => Words[word].Sv,
        Language.En => Words[word].En,
        _ => Words[word].Fi,
    };
}

/// <summary>A word that a drawing brings along.</summary>
internal enum DrawingWord
{
    GoodThings,
    Worries,
    Dreams,
    Vision,
    Obstacles,
    Supports,
    Plan,
    Open,
    Strengthened,
    Rejected,
    Asked,
    ToAsk,
    Strength,
    Need,
    Both,
    ChildSide,
    ParentingSide,
    SurroundingsSide,
    Nothing,
    Child,
    Mother,
    Father,
    Parent,
    Sibling,
    Grandparent,
}
