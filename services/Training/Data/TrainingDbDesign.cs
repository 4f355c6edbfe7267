using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Data;

internal sealed class TrainingDbDesign : DesignTimeFactory<TrainingDb>;
