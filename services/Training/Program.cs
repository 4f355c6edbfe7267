using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.Training;
using SystemicPlatform.Training.Data;

return await ServiceProgram.RunAsync<TrainingDb>("training", args, TrainingService.Add, TrainingService.Map);
