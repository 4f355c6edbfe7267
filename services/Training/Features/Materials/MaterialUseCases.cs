namespace SystemicPlatform.Training.Features.Materials;

/// <summary>The library of materials with their files, and the cards of models.</summary>
internal static class MaterialUseCases
{
    internal static void MapMaterials(this RouteGroupBuilder training)
    {
        AddMaterial.Map(training);
        ChangeMaterial.Map(training);
        RetireMaterial.Map(training);
        GetMaterial.Map(training);
        ListMaterials.Map(training);
        ListDueMaterials.Map(training);
        BeginVersion.Map(training);
        AttachFile.Map(training);
        GetMaterialFile.Map(training);
        PublishVersion.Map(training);
        AddModelCard.Map(training);
        ChangeModelCard.Map(training);
        GetModelCard.Map(training);
        ListModelCards.Map(training);
    }
}
