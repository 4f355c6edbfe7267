namespace SystemicPlatform.Training.Tests.Features.Materials;

internal static class ModelCards
{
    internal const string Path = $"{Area.Path}/model-cards";

    /// <summary>The network process model as it was described (A1-16).</summary>
    internal static object Body(string name = "Systeeminen verkostotyön prosessimalli", string changedOn = "2022-04-11") => new
    {
        name,
        stage = "inDevelopment",
        area = "Pirkanmaa",
        themes = new[] { "Asiakaslähtöisyys", "Dialogisuus", "Vaikuttavuus", "Yhteistyö", "Monialaisuus" },
        targetGroups = new[] { "Lapset ja varhaisnuoret", "Nuoret", "Perheet" },
        createdOn = "2021-06-28",
        changedOn,
    };
}
